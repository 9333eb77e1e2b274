namespace GalleryAnalyzers.FakeAzure;

/// <summary>What the documents leave open: the service may refuse it, or not.</summary>
/// <remarks>Each is marked [U] in azure-facts.md, or said to be doubtful in rules-2.md.</remarks>
internal enum Doubt
{
    /// <summary>A version's name with leading zeros, <c>01.0.0</c>.</summary>
    LeadingZeros,

    /// <summary>A gallery's name with letters that are not English: the pattern of REST takes them, the service's text does not.</summary>
    LettersOfOtherLanguages,

    /// <summary>A definition's name that ends with an underscore.</summary>
    DefinitionNameEndsWithUnderscore,

    /// <summary>An application's name with an underscore, or of more than 80 characters.</summary>
    ApplicationNameByResourceNameRules,

    /// <summary>A disk encryption set whose name has a period.</summary>
    PeriodInEncryptionSetName,

    /// <summary>More replicas than 50 in a region; 100 are the limit otherwise.</summary>
    MoreThanFiftyReplicas,

    /// <summary>More replicas of an application's version than 3; 10 are the limit otherwise.</summary>
    MoreThanThreeApplicationReplicas,

    /// <summary>A LUN beyond 63.</summary>
    LunBeyond63,

    /// <summary>A version without target regions; the service adds its own region otherwise.</summary>
    NoTargetRegions,

    /// <summary>A version whose target regions lack its own; newer services may add it.</summary>
    HomeRegionMissing,

    /// <summary>Standard_ZRS in a region of which nobody says whether it has zones.</summary>
    ZonesUnknown,

    /// <summary>A region of another cloud, or one for Microsoft's own tests.</summary>
    RegionOfAnotherCloud,

    /// <summary>A feature twice, or one that no document names.</summary>
    UnknownFeature,

    /// <summary>A recommended minimum or maximum below 1.</summary>
    RecommendedBelowOne,

    /// <summary>A nested resource below one that is still being created, or deleted.</summary>
    UnfinishedParent,

    /// <summary>A source that is still being created.</summary>
    UnfinishedSource,

    /// <summary>A community gallery without all that its info may say.</summary>
    CommunityInfoIncomplete,

    /// <summary>Another permission to share than the gallery was created with.</summary>
    PermissionChange,

    /// <summary>An image version that leaves a region which it was replicated to, and does not allow it.</summary>
    RegionRemoved,

    /// <summary>A machine that was stopped and never generalized as the source of a generalized image (azure-cli 24972).</summary>
    MachineNotGeneralized,
}
