### English: translation of content/translators/index.md. Needs review by a speaker.

title = Translating
description = Do you know one more language? Then you can translate this website, one sentence at a time.
slug = translating
den-har-boken-ar-till-for-dig-1azn = This book is for you who speak Arabic, Somali, Finnish or any other language and want more people to be able to read. You do not have to know how to program. You do not even have to have time for a whole page: one sentence is a good start. Easy Swedish is a language here too.
vad-en-oversattning-ar-har-cqet = What a translation is here
sidorna-skrivs-pa-svenska-j4ws = The pages are written in Swedish. The program cuts each page into pieces: a heading, a paragraph, an item of a list, a cell of a table. Each piece is **a message** and has a name. Your translation is a text file in which the same name stands again, with your words beside it.
darfor-kan-du-borja-var-du-vill-g75w = That is why you can begin where you like and stop when you like. If one paragraph changes in Swedish, you only have to go through that paragraph, not the whole page.
du-kan-inte-ha-sonder-nagot-150z = You cannot break anything
skriver-du-fel-pa-en-rad-galler-g8ph = If you make a mistake in a line, only that line is affected. The rest of the page is shown as usual.
lankar-siffror-och-bilder-kommer-7d7b = Links, figures and pictures come from the Swedish text. A translation cannot change where a link leads.
programmet-andrar-aldrig-dina-4efn = The program never changes your words. If a paragraph is removed in Swedish, your translation is kept at the end of the file.
gar-nagot-anda-snett-ligger-den-b173 = If something goes wrong all the same, the old page stays until it is mended.
vagen-fran-text-till-sida-21vg = The way from text to page
nagon-skriver-eller-andrar-en-x1ga = Somebody writes or changes a page in Swedish.
den-som-skoter-webbplatsen-kor-ch4b = Whoever looks after the website runs `flygblad translate sync`. New paragraphs get names, and it is noted which ones have changed.
du-oversatter-i-en-vanlig-2y2q = You translate: in a [plain text editor](editor.md), in [Weblate](weblate.md) or in [a program for translators](exchange.md).
den-som-skoter-webbplatsen-tar-v28q = Whoever looks after the website takes your words, sees what the checks say and runs the same command once more. That notes which Swedish text you translated.
flygblad-build-publicerar-alla-m66n = `flygblad build` publishes all languages at once.
vad-lasaren-ser-under-tiden-ghv4 = What readers see meanwhile
ett-stycke-som-inte-ar-oversatt-a9fq = A paragraph that is not translated is shown in a language close at hand, for example English first and otherwise Swedish. The paragraph is marked with its own language, so that a screen reader pronounces it correctly, and the page says that part of it is missing.
en-sida-finns-pa-ditt-sprak-nar-485k = A page exists in your language when its title and at least 80 per cent of its text are translated, unless the group has chosen another limit. Until then there is a star beside the language in the list of languages. Once a page is out it stays there, even when the Swedish text grows.
borja-med-title-och-description-25zv = Begin with `title` and `description` of the pages that most people read. Those two lines are seen in menus, in lists and when somebody shares a link.
gor-det-har-i-dag-6mvx = Do this today
valj-en-sida-leta-upp-en-enda-rcyt = Choose a page, find one single line and translate it. Is your language not here yet? [Write to us](../write-to-us.md), and we will add it.
