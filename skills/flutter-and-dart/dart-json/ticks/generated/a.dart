@JsonSerializable() // ticks
class Order {}
@freezed // ticks
class Other {}
