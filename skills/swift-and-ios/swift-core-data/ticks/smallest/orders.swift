import CoreData
func save(_ context: NSManagedObjectContext) throws { try context.save() }
