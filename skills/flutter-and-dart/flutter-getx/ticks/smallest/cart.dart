class Cart extends GetxController { final size = 0.obs; }
Widget page(Cart cart) => Obx(() => Text('${cart.size}'));
