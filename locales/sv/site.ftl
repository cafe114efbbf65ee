-org-name = En rättvis region

site-title = { -org-name }
site-tagline = Bostad, vård, resor och trygga jobb för alla
footer-note = Det här är en exempelwebbplats som är byggd med flygblad: siffror och texter kommer från kampanjplanen, grupper och möten är exempel.

## Tags

tag-rent = hyror
tag-queue = köer
tag-public-housing = allmännyttan
tag-climate = klimat
tag-accessibility = tillgänglighet
tag-equality = jämlikhet
tag-beds = vårdplatser
tag-staff = personal
tag-working-conditions = arbetsvillkor
tag-public-transport = kollektivtrafik
tag-fares = biljettpriser
tag-job-security = trygga jobb
tag-unions = fackföreningar

# What the figures of facts.yaml count.
unit-beds = { $count ->
    [one] { $count } vårdplats
   *[other] { $count } vårdplatser
}
unit-years = { $count ->
    [one] { $count } år
   *[other] { $count } år
}
unit-groups = { $count ->
    [one] { $count } grupp
   *[other] { $count } grupper
}
