import SwiftData
@Model class Order { var total = 0 } // @Query var all: [Order]
