### The texts of content/proposals/fare-free.md, written by `flygblad translate sync`: do not edit.
### Translate them in locales/<language>/content/, in a file of the same name.

title = Utred avgiftsfri kollektivtrafik
description = Regionen ska utreda vad kollektivtrafik utan avgift betyder för jämlikheten och klimatet.
slug = nolltaxa
