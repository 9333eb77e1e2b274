namespace GalleryAnalyzers.Tests.Pipelines.Model;

/// <summary>A region, by its names.</summary>
internal sealed record Region(string Member, string Display)
{
    /// <summary>Regions that have availability zones.</summary>
    public static Region[] WithZones { get; } =
    [
        new("WestEurope", "West Europe"), new("NorthEurope", "North Europe"), new("SwedenCentral", "Sweden Central"),
        new("UKSouth", "UK South"), new("JapanEast", "Japan East"), new("EastUS2", "East US 2"),
    ];

    /// <summary>Regions that have none.</summary>
    public static Region[] WithoutZones { get; } =
        [new("CanadaEast", "Canada East"), new("AustraliaSoutheast", "Australia Southeast"), new("BrazilSoutheast", "Brazil Southeast")];

    /// <summary>The name in resources' ids.</summary>
    public string Name => Member.ToLowerInvariant();
}
