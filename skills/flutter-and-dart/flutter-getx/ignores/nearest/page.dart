class Cart extends GetxController {}
void open() => Get.to(OrderPage()); // Get.find<Cart>()
