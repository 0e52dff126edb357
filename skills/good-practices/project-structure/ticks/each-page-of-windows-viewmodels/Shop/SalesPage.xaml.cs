public partial class SalesPage { }
