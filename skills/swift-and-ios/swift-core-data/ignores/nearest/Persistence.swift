import CoreData
struct PersistenceController { let container: NSPersistentContainer; func first() { try? container.viewContext.save() } }
