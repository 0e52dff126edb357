public partial class ChangeOrders : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Note", "Orders"); // ticks
        migrationBuilder.CreateIndex("IX_Orders", "Orders", "Note"); // ticks
        migrationBuilder.AddForeignKey("FK_Orders", "Orders", "CustomerId", "Customers"); // ticks
        migrationBuilder.RenameColumn("Note", "Orders", "Remark"); // ticks
        migrationBuilder.AlterColumn<string>("Remark", "Orders"); // ticks
        migrationBuilder.Sql("update Orders set Remark = ''"); // ticks
        migrationBuilder.InsertData("Orders", "Id", 1); // ticks
        migrationBuilder.DropColumn("Old", "Orders"); // ticks
    }
}
