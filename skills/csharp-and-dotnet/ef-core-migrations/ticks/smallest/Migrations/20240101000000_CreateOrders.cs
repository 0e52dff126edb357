public partial class CreateOrders : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(name: "Orders", columns: table => new { Id = table.Column<int>() }); // ticks
    }
}
