class Page extends GetView<Cart> { final int total = 0; const Page(); }
