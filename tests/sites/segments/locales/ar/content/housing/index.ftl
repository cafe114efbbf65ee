title = السكن
slug = سكن
