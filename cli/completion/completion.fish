# Completes ptx in fish. Put it where fish looks for it:
#   ptx completion fish > ~/.config/fish/completions/ptx.fish
# or read it at each start: ptx completion fish | source

# True where the command line has this command; without one, where it has none yet.
function __ptx_command
    set -l words (commandline -opc)
    test "$words[2]" = "$argv[1]"
end

# True where one of these words stands on the command line.
function __ptx_given
    for word in (commandline -opc)
        contains -- $word $argv; and return 0
    end
    return 1
end

# The ids of a kind in the portfolio that the command line names, else in the one at hand.
function __ptx_ids
    set -l words (commandline -opc)
    set -l at
    for i in (seq (count $words))
        switch $words[$i]
            case -C --portfolio
                set at -C (string replace -r '^~/' "$HOME/" -- $words[(math $i + 1)])
            case '--portfolio=*'
                set at -C (string replace -- --portfolio= '' $words[$i])
        end
    end
    set -l program (string replace -r '^~/' "$HOME/" -- $words[1])
    command $program completion --words $argv[1] $at 2>/dev/null
end

complete -c ptx -f
complete -c ptx -n __ptx_command -s h -l help -d 'Show all commands'
complete -c ptx -n __ptx_command -l version -d 'Print the version'
