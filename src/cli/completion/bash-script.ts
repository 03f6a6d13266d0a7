/**
 * The script for bash. The library's own asks for the package bash-completion, evaluates what stands
 * on the line, cannot be read twice in one shell and completes no `--kind=…`; this one needs bash
 * alone (3.2 and later, that of macOS).
 */
export const bashScript = `# bash completion for chancery
_chancery() {
  local line=\${COMP_LINE:0:COMP_POINT} current reply value directive=0
  local -a words=()
  read -r -a words <<< "$line"
  if [[ $line == *[[:space:]] ]]; then words+=(""); fi
  current=\${words[\${#words[@]}-1]}
  # bash parts words at "=", so that only what stands behind it is replaced.
  if [[ $current == --*=* ]]; then current=\${current#*=}; fi
  COMPREPLY=()
  while IFS= read -r reply; do
    if [[ $reply == :* ]]; then
      directive=\${reply#:}
    else
      value=\${reply%%$'\\t'*}
      if [[ $value == "$current"* ]]; then COMPREPLY+=("$value"); fi
    fi
  done < <("$1" complete -- "\${words[@]:1}" 2>/dev/null)
  if (( directive & 16 )); then
    while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -d -- "$current")
    compopt -o filenames 2>/dev/null
  fi
}
complete -F _chancery chancery
`;
