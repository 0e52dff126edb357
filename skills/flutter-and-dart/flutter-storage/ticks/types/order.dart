@HiveType(typeId: 1) // ticks
class A {}
@DriftDatabase(tables: [Orders]) // ticks
class B {}
@Collection() // ticks
class C {}
@collection // ticks
class D {}
