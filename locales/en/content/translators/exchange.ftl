### English: translation of content/translators/exchange.md. Needs review by a speaker.

title = Files for agencies and programs
description = If you work in a program for translators you get a file for it, and it comes back through a check.
slug = files
tre-sorters-filer-fp5h = Three kinds of files
xliff-9sp1 = XLIFF
for-byraer-och-for-program-som-8b1b = For agencies and for programs such as memoQ and OmegaT. Every paragraph has its state, the old Swedish text if that has changed, and a note of the page that it stands on. Bold, links and figures are codes instead of signs, so that they are not broken by mistake. Version 1.2 can be opened in most programs. Version 2.1 is there for those who ask for it.
po-ah91 = PO
for-poedit-och-andra-program-i-qrjj = For Poedit and other programs of that family. The text stands with its [signs](marks.md), and stale paragraphs are marked *fuzzy*, with the old Swedish text above.
ordlista-och-oversattningsminne-rqq0 = Glossary and translation memory
ord-som-alltid-ska-oversattas-pa-3yyn = Words that are always to be translated in the same way, as CSV, and all that has been translated already, as TMX. Ask whoever looks after the website for them if your program can use them.
ut-och-in-jwwr = Out and in
det-ar-den-som-skoter-c6n1 = It is whoever looks after the website who runs the commands:
nar-filen-kommer-tillbaka-visas-gvyk = When the file comes back, what would change is shown first. Then what fits is taken in. What does not is left out, with the reason:
den-svenska-texten-har-andrats-2pmn = The Swedish text has changed since the file was sent.
en-lank-en-siffra-eller-en-not-x599 = A link, a figure or a note has gone or has become another.
stycket-klarar-inte-kontrollerna-qbrx = The paragraph does not pass the checks.
inget-annat-rors-och-ingen-fil-h87d = Nothing else is touched, and no file is left half written.
om-du-arbetar-i-ett-sadant-96d1 = If you work in such a program
behall-alla-koder-och-flytta-dem-x9a2 = Keep all codes, and move them with the words.
lamna-tillbaka-samma-fil-i-samma-9hj2 = Hand back the same file in the same format. Do not turn XLIFF into PO on the way, because links and figures can then be lost without anybody noticing.
lat-maskinens-forslag-sta-som-1v2h = Let the machine's suggestions stay suggestions until you have read them.
lamna-hellre-ett-stycke-tomt-an-ayed = Rather leave a paragraph empty than half done.
om-du-bestaller-en-oversattning-frez = If you order a translation
skicka-med-den-har-boken-en-lank-mpy2 = Send along this book, a link to the pages and a few words on who is to read them. Say who can answer questions about the Swedish. Then ask somebody in the group who has the language as a mother tongue to read all of it once, aloud.
gor-det-har-i-dag-eefn = Do this today
fraga-vem-i-gruppen-som-redan-x0j0 = Ask who in the group already translates at work. That person has a program, and perhaps an hour to spare.
