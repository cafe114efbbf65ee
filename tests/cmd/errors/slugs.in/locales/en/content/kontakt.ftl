title = Contact
slug = kontakt
