### needs-review: draft; no native speaker of English has reviewed this file yet.

-org-name = A fair region

site-title = { -org-name }
site-tagline = Homes, healthcare, travel and secure jobs for everyone
footer-note = This is an example site built with flygblad: figures and texts come from the campaign plan, groups and events are examples.

## Tags

tag-rent = rents
tag-queue = queues
tag-public-housing = public housing
tag-climate = climate
tag-accessibility = accessibility
tag-equality = equality
tag-beds = hospital beds
tag-staff = staff
tag-working-conditions = working conditions
tag-public-transport = public transport
tag-fares = fares
tag-job-security = secure jobs
tag-unions = trade unions
