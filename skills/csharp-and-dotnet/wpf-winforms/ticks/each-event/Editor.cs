public partial class Editor : UserControl
{
    private void search_TextChanged(object sender, EventArgs e) => Find(); // ticks
    private void combo_SelectedIndexChanged(object sender, EventArgs e) => Find(); // ticks
    private void grid_SelectionChanged(object sender, EventArgs e) => Find(); // ticks
    private void box_KeyDown(object sender, KeyEventArgs e) => Find(); // ticks
    private void dark_CheckedChanged(object sender, EventArgs e) => Find(); // ticks
    private void timer_Tick(object sender, EventArgs e) => Find(); // ticks
}
