/**
 * LibreOffice as one who accepts or rejects all changes of Word files: a macro in a profile of its own, since
 * its command line has no word for that, and its bridge to Python is not everywhere.
 */
import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** What is done with a file before it is saved as a flat ODT. */
export const commands = {
  nothing: "nothing",
  accept: ".uno:AcceptAllTrackedChanges",
  reject: ".uno:RejectAllTrackedChanges",
};

const macro = `
Sub SettleAll(list As String)
  On Error GoTo Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim flat(0) As New com.sun.star.beans.PropertyValue
  flat(0).Name = "FilterName"
  flat(0).Value = "OpenDocument Text Flat XML"
  Dim dispatcher As Object, paper As Object, settings As Object
  Dim job As String, parts, handle As Integer
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  handle = FreeFile
  Open list For Input As #handle
  Do While Not EOF(handle)
    Line Input #handle, job
    parts = Split(job, " ")
    paper = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, hidden())
    If parts(0) <> "nothing" Then
      dispatcher.executeDispatch(paper.CurrentController.Frame, parts(0), "", 0, Array())
    End If
    settings = paper.createInstance("com.sun.star.document.Settings")
    settings.EmbedFonts = False
    paper.storeToURL(parts(2), flat())
    paper.close(True)
  Loop
Failed:
  StarDesktop.terminate()
End Sub
`;

const escaped = macro.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const head = (element, file) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE ${element} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">`;
const library = 'xmlns:library="http://openoffice.org/2000/library" library:name="Standard"';

/** The files of the profile that hold the macro. */
const files = {
  "script.xlc": `${head("library:libraries", "libraries")}
<library:libraries xmlns:library="http://openoffice.org/2000/library">
 <library:library library:name="Standard" library:link="false"/>
</library:libraries>`,
  "Standard/script.xlb": `${head("library:library", "library")}
<library:library ${library} library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Settle"/>
</library:library>`,
  "Standard/Settle.xba": `${head("script:module", "module")}
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">${escaped}</script:module>`,
};

/** A LibreOffice with its profile in this folder, which carries out all jobs in one process. */
export async function openOffice(folder) {
  const url = (path) => pathToFileURL(path).href;
  const start = (option) =>
    promisify(execFile)("soffice", [`-env:UserInstallation=${url(folder)}`, "--headless", option]);
  // The first start writes macros of its own over those that it finds.
  await start("--terminate_after_init");
  const basic = join(folder, "user/basic");
  mkdirSync(join(basic, "Standard"), { recursive: true });
  for (const [path, content] of Object.entries(files)) writeFileSync(join(basic, path), content);
  const list = join(folder, "jobs");
  /** Each job is a command, a Word file and the flat ODT to be made of it. */
  return async (jobs) => {
    const lines = jobs.map(([command, from, to]) => [command, url(from), url(to)].join(" "));
    writeFileSync(list, `${lines.join("\n")}\n`);
    await start(`macro:///Standard.Settle.SettleAll("${list}")`);
  };
}
