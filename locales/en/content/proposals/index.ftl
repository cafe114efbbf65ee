### English: translation of content/proposals/index.md. Needs review by a speaker.

title = Resource bank
description = Motions, interpellations and questions from the municipalities of the region, to find, change and hand in again.
slug = resource-bank
nagon-har-redan-skrivit-det-du-b5pw = Somebody has already written what you mean to write. Take the text, change what is true only where it comes from, and hand it in where you live. Every proposal is there as a document and as plain text.
forslagen-har-ar-exempel-kraven-fa69 = The proposals here are examples. The demands are the network's own, but the texts have not been handed in anywhere, and what is said of outcomes is made up.
