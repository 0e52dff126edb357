package shop;

import androidx.navigation.NavController;
import androidx.navigation.Navigation;

class Shop extends Fragment {
    void open(NavController controller) {
        Navigation.findNavController(view).navigate(R.id.loaf); // ticks
        Navigation.findNavController(view).popBackStack(); // ticks
        Navigation.findNavController(view).navigateUp(); // ticks
        controller.navigate(R.id.loaf); // ticks
        controller.popBackStack(); // ticks
        controller.navigateUp(); // ticks
    }
}
