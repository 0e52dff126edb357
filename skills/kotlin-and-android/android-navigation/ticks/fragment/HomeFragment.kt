class HomeFragment : Fragment() {
    fun open(navController: NavController) {
        findNavController().navigate(R.id.order) // ticks
        findNavController().popBackStack() // ticks
        navController.navigateUp() // ticks
    }
}
