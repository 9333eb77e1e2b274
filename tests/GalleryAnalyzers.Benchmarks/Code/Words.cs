namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>Words that business code is named after.</summary>
internal static class Words
{
    private static readonly string[] All =
    [
        "Account", "Audit", "Batch", "Billing", "Cart", "Catalog", "Channel", "Contract", "Customer", "Delivery", "Discount", "Document",
        "Employee", "Invoice", "Ledger", "License", "Message", "Notice", "Order", "Parcel", "Partner", "Payment", "Policy", "Product",
        "Profile", "Project", "Quote", "Receipt", "Region", "Report", "Return", "Route", "Schedule", "Shipment", "Stock", "Supplier",
        "Survey", "Tariff", "Ticket", "Vehicle", "Voucher", "Warehouse",
    ];

    /// <summary>The Azure regions that the code deploys to, as members of AzureLocation.</summary>
    private static readonly string[] RegionMembers = ["WestEurope", "NorthEurope", "EastUS", "EastUS2", "SwedenCentral", "UKSouth"];

    public static string Any(Random random) => All[random.Next(All.Length)];

    public static string AnyLower(Random random) => Any(random).ToLowerInvariant();

    public static string AnyRegion(Random random) => RegionMembers[random.Next(RegionMembers.Length)];
}
