"""The page of all commands: from the command line's own help."""

import inspect
from collections.abc import Iterator

import click

from lenet_edge.cli import group
from lenet_edge.core import errors
from scripts.docs.markdown import block, code, prose, table


def all_commands() -> list[click.Context]:
    """Return the context of every command, each group before its own commands.

    ``command_path`` of a context is the command's full name, such as ``lenet-edge config init``.
    """
    root = click.Context(group, info_name="lenet-edge", **group.context_settings)
    return list(_walk(root))[1:]


def _walk(context: click.Context) -> Iterator[click.Context]:
    yield context
    if isinstance(context.command, click.Group):
        for name in context.command.list_commands(context):
            command = context.command.get_command(context, name)
            if command is not None and not command.hidden:
                yield from _walk(click.Context(command, context, name))


def commands_page() -> str:
    """Return the page as Markdown."""
    parts = [
        "# Commands",
        "Generated from the help of the commands. `-h` and `--help` show it in a terminal; "
        "`--json`, where it exists, prints one JSON document on standard output. Messages and "
        "progress go to standard error.",
        "## Exit codes",
        table(("code", "meaning"), [(str(number), text) for number, text in exit_codes().items()]),
        "An error is one line on standard error that says what was wrong, where, and what to do "
        "next. A traceback is a bug.",
    ]
    for context in all_commands():
        parts += _section(context)
    return "\n\n".join(parts) + "\n"


def exit_codes() -> dict[int, str]:
    """Return what each exit code means, from the classes of errors."""
    codes = {0: "Done. Also when `lenet-edge run` is stopped by Ctrl-C or SIGTERM."}
    kinds: list[type[errors.LenetEdgeError]] = [
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, errors.LenetEdgeError)
    ]
    # The class closest to the base gives a code its meaning; others refine it.
    for kind in sorted(kinds, key=lambda kind: (kind.exit_code, len(kind.__mro__))):
        codes.setdefault(kind.exit_code, inspect.cleandoc(kind.__doc__ or "").splitlines()[0])
    codes[1] = "Failed for a reason that has no code of its own."
    codes[130] = "Interrupted by Ctrl-C or SIGTERM; the message says how to go on."
    codes[141] = "Nobody reads the output any more, as in 'lenet-edge ... | head -1'."
    return dict(sorted(codes.items()))


def _section(context: click.Context) -> list[str]:
    name, command = context.command_path, context.command
    level = "#" * (1 + name.count(" "))
    parts = [f"{level} {name}", prose(command.help or "")]
    parts.append(block(" ".join([name, *command.collect_usage_pieces(context)])))
    records = [
        parameter.get_help_record(context)
        for parameter in command.get_params(context)
        if "--help" not in parameter.opts
    ]
    rows = [(code(record[0]), prose(record[1])) for record in records if record]
    if rows:
        parts.append(table(("option", "meaning"), rows))
    return [*parts, *_epilog(command.epilog or "")]


def _epilog(text: str) -> Iterator[str]:
    """Yield examples as a block, and paragraphs as such."""
    for paragraph in inspect.cleandoc(text).split("\n\n"):
        lines = [line for line in paragraph.splitlines() if line.strip() != "\b"]
        if lines and lines[0].startswith("Example"):
            yield block(inspect.cleandoc("\n" + "\n".join(lines[1:])))
        elif lines:
            yield prose("\n".join(lines))
