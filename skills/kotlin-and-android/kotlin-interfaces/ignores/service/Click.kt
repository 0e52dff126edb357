class Click : View.OnClickListener {
    override fun onClick(view: View) = println("click")
}
