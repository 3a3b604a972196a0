"""The steps behind ``train``, ``convert`` and ``build``."""
