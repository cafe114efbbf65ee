-org = Hyresgästerna
site-title = Bostad först
site-tagline = Ett hem åt alla
footer-note = Tryck gärna ut sidan
tag-hyror = Hyror
