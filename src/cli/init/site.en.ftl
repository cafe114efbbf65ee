# The site's own words in English. The texts themselves lie in content/.

# The name that texts write as { -org-name }.
-org-name = the Example Society
site-title = The Example Campaign
# The name of the topic that texts call `example`.
tag-example = Example
