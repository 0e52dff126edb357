using System.Windows;

public partial class MainWindow : Window
{
    private int _clicks;

    public MainWindow() => InitializeComponent();

    private void Count() => _clicks++;
}
