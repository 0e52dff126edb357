using Microsoft.EntityFrameworkCore.Migrations;

public partial class AddOrders : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Orders",
            columns: table => new { Id = table.Column<int>(), CustomerId = table.Column<int>() },
            constraints: table =>
            {
                table.PrimaryKey("PK_Orders", x => x.Id);
                table.ForeignKey("FK_Orders_Customers", x => x.CustomerId, "Customers", "Id");
            });
    }
}
