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

# What the figures of facts.yaml count.
unit-beds = { $count ->
    [one] { $count } bed
   *[other] { $count } beds
}
unit-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
unit-groups = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}

# Where they come from, and what else facts.yaml says of them.
figure-closed-beds-source = The network’s own material
figure-closed-beds-note = Hospital beds that are closed for lack of staff, as many as in a whole hospital.
figure-life-expectancy-gap-source = The network’s own material
figure-life-expectancy-gap-note = The largest difference in life expectancy between places on one metro line in the Stockholm region. Always written as up to.
figure-local-groups-source = The network’s own material
figure-local-groups-note = About how many local groups there are in the region. Always written as about.
