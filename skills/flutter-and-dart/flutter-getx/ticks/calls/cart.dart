class Cart extends GetxService {} // ticks
void work() {
  GetBuilder<Cart>(builder: build); // ticks
  GetX<Cart>(builder: build); // ticks
  Get.put(Cart()); // ticks
  Get.find<Cart>(); // ticks
  Get.lazyPut(make); // ticks
}
class Page extends GetView<Cart> {} // ticks
