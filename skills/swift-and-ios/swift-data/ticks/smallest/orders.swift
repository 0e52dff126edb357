import SwiftData
@Model class Order { var total = 0 }
struct Orders: View { @Query var all: [Order] }
