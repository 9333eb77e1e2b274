using GalleryAnalyzers.Tests.Generation;

namespace GalleryAnalyzers.Tests.Pipelines.Model;

/// <summary>How a program comes by a resource that it builds on.</summary>
internal enum Origin
{
    /// <summary>It is a parameter, of which nothing is known.</summary>
    Given,

    /// <summary>The program creates it.</summary>
    Created,

    /// <summary>It is named by its whole id.</summary>
    Named,
}

/// <summary>What a version is made from.</summary>
internal enum SourceKind
{
    /// <summary>A parameter, of which nothing is known.</summary>
    Unknown,

    /// <summary>A managed image, by its id.</summary>
    ImageId,

    /// <summary>Snapshots, by their ids: one for the OS disk, and one for each data disk.</summary>
    SnapshotIds,

    /// <summary>A managed image that the program creates.</summary>
    Image,

    /// <summary>A machine that the program creates.</summary>
    Machine,

    /// <summary>A disk that the program creates, and snapshots by their ids for the data disks.</summary>
    Disk,
}

/// <summary>What is made from the version.</summary>
internal enum Product
{
    Nothing,
    Machine,
    ScaleSet,
    Disk,
}

/// <summary>What a program is to have; a mutation chooses what it needs.</summary>
internal sealed record Plan
{
    public Origin Gallery { get; init; }

    public Origin Definition { get; init; }

    public SourceKind Source { get; init; }

    public Product Product { get; init; }

    /// <summary>Whether the image has its users in it.</summary>
    public bool IsSpecialized { get; init; }

    /// <summary>How many regions the version goes to; none where it names no region.</summary>
    public int Regions { get; init; }

    public bool IsEncrypted { get; init; }

    public int DataDisks { get; init; }

    /// <summary>Whether what is made from the image asks for the definition's latest version.</summary>
    public bool AsksForLatest { get; init; }

    /// <summary>Whether the gallery's public information is there.</summary>
    public bool IsCommunity { get; init; }

    public bool UpdatesDefinition { get; init; }

    public bool UpdatesVersion { get; init; }

    public bool ReadsStatus { get; init; }

    public bool Shares { get; init; }

    public bool DeletesAll { get; init; }

    /// <summary>Any plan whose parts go together.</summary>
    public static Plan From(Draw draw)
    {
        var plan = Any(draw);

        // What is encrypted cannot be shared.
        return plan.IsEncrypted ? plan with { IsCommunity = false, Shares = false } : plan;
    }

    private static Plan Any(Draw draw) => new()
    {
        Gallery = draw.Of(Origin.Given, Origin.Created, Origin.Named),
        Definition = draw.Of(Origin.Created, Origin.Created, Origin.Given, Origin.Named),
        Source = (SourceKind)draw.Below(6),
        Product = (Product)draw.Below(4),
        IsSpecialized = draw.OneIn(2),
        Regions = draw.Below(4),
        IsEncrypted = draw.OneIn(4),
        DataDisks = draw.Below(4),
        AsksForLatest = draw.OneIn(2),
        IsCommunity = draw.OneIn(4),
        UpdatesDefinition = draw.OneIn(4),
        UpdatesVersion = draw.OneIn(4),
        ReadsStatus = draw.OneIn(6),
        Shares = draw.OneIn(6),
        DeletesAll = draw.OneIn(6),
    };
}
