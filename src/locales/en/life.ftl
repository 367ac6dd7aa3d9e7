# The drawn life of a link and its file.

life-title = Where it is
life-of = The life of the link to { $name }
life-issued = Link issued
life-password = Password
life-opened = Opened
life-received = Received
life-fetched = Fetched
life-destroyed = Destroyed
life-by-phone = to be told by phone
life-sms-on-its-way = SMS on its way
life-sms-delivered = SMS delivered
life-after = { $duration } later
life-done = done
life-now = being waited for
life-failed = failed
life-ahead = still to come
life-never = will not come
