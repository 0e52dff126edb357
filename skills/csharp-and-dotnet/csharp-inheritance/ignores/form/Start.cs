public partial class Start : Form
{
    protected override void OnLoad(EventArgs e) => Text = "Shop";
}
