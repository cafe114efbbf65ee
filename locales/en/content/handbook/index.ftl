### English: translation of content/handbook/index.md. Needs review by a speaker.

title = Handbook for local groups
description = Six short chapters on how to get started and how to keep going.
slug = handbook
den-har-boken-ar-till-for-den-nwe3 = This book is for those who have never been in a group, and for those who have been in one so long that they have forgotten what it was like to be new. Read it in any order you like. Print it, fold it, spill coffee on it.
tre-saker-att-borja-med-tnst = Three things to begin with
hitta-en-till-som-vill-nq6s = Find one more person who wants to.
valj-en-enda-fraga-det-kan-vara-4rs5 = Choose a single issue. It can be the lift, the rent or the bus line.
bestam-en-dag-w1w7 = Settle on a day.
resten-ordnar-sig-pa-vagen-borja-zw4r = The rest sorts itself out along the way. A good place to begin is [the first meeting](first-meeting.md).
sa-ar-boken-gjord-9txw = How the book is made
varje-kapitel-gar-att-lasa-pa-7geh = Every chapter can be read in a few minutes and ends with something you can do the same week. Is something missing? [Write to us](../write-to-us.md), for the best advice comes from groups that have tried.
