public partial class MainWindow : Window
{
    public MainWindow() => InitializeComponent();
}
