title = Meetings
slug = tags
