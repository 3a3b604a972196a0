"""Checks the names that users choose for generated C and C++ code."""

import re

from lenet_edge.core.errors import UsageError

# From ISO/IEC 9899:2024 6.4.1 and ISO/IEC 14882:2020 [lex.key], with the alternative tokens.
KEYWORDS = frozenset(
    {
        "alignas",
        "alignof",
        "and",
        "and_eq",
        "asm",
        "auto",
        "bitand",
        "bitor",
        "bool",
        "break",
        "case",
        "catch",
        "char",
        "char8_t",
        "char16_t",
        "char32_t",
        "class",
        "co_await",
        "co_return",
        "co_yield",
        "compl",
        "concept",
        "const",
        "const_cast",
        "consteval",
        "constexpr",
        "constinit",
        "continue",
        "decltype",
        "default",
        "delete",
        "do",
        "double",
        "dynamic_cast",
        "else",
        "enum",
        "explicit",
        "export",
        "extern",
        "false",
        "float",
        "for",
        "friend",
        "goto",
        "if",
        "inline",
        "int",
        "long",
        "mutable",
        "namespace",
        "new",
        "noexcept",
        "not",
        "not_eq",
        "nullptr",
        "operator",
        "or",
        "or_eq",
        "private",
        "protected",
        "public",
        "register",
        "reinterpret_cast",
        "requires",
        "restrict",
        "return",
        "short",
        "signed",
        "sizeof",
        "static",
        "static_assert",
        "static_cast",
        "struct",
        "switch",
        "template",
        "this",
        "thread_local",
        "throw",
        "true",
        "try",
        "typedef",
        "typeid",
        "typename",
        "typeof",
        "typeof_unqual",
        "union",
        "unsigned",
        "using",
        "virtual",
        "void",
        "volatile",
        "wchar_t",
        "while",
        "xor",
        "xor_eq",
    }
)

MAX_NAME_LENGTH = 40
"""Characters. C99 (5.2.4.1) guarantees 63 for an identifier; the rest is for suffixes we add."""


def check_identifier(name: str) -> str:
    """Return ``name`` if C99 and C++17 code may declare it.

    Raises:
        UsageError: if it is not an identifier, is too long, is a keyword, or has a form that the
            standards reserve (C99 7.1.3, [lex.name]).
    """
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name, re.ASCII):
        problem = "is not a C identifier (a letter, then letters, digits and underscores)"
    elif name in KEYWORDS:
        problem = "is a keyword of C or C++"
    elif "__" in name or name.endswith("_t") or name == "main":
        problem = "is reserved in C or C++"
    elif len(name) > MAX_NAME_LENGTH:
        problem = f"is longer than {MAX_NAME_LENGTH} characters"
    else:
        return name
    raise UsageError(f"the name {name!r} {problem}; choose another, for example my_model")
