"""Typed slots: relations whose claims line up over the articles, one file a family."""
