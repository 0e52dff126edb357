def load(change):
    change.whenMatchedUpdate(set={})  # ticks
    change.whenMatchedUpdateAll()  # ticks
    change.whenNotMatchedInsert(values={})  # ticks
    change.whenNotMatchedInsertAll()  # ticks
