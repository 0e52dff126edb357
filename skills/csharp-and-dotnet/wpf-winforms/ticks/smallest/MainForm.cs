public partial class MainForm : Form
{
    private void addButton_Click(object sender, EventArgs e) // ticks
    {
        list.Items.Add(nameBox.Text);
        MessageBox.Show("Added"); // ticks
    }
}
