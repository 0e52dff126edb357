require "pstore"

STORE = PStore.new("people.store")
STORE.transaction { STORE[:names] = ["Ana"] }
