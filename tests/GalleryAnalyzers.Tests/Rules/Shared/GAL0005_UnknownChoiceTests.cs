namespace GalleryAnalyzers.Tests.Rules.Shared;

public sealed class GAL0005_UnknownChoiceTests
{
    [Theory]
    [Trait("Row", "S22")]
    [InlineData("""imageData.HyperVGeneration = [|"V3"|];""")]
    [InlineData("""imageData.HyperVGeneration = new HyperVGeneration([|"Gen2"|]);""")]
    [InlineData("""imageData.HyperVGeneration = new([|"2"|]);""")]
    [InlineData("""imageData.HyperVGeneration = new HyperVGeneration(value: [|"V3"|]);""")]
    [InlineData("""imageData.HyperVGeneration = (HyperVGeneration)[|"V3"|];""")]
    [InlineData("""HyperVGeneration generation = [|"V3"|]; Unknown(generation);""")]
    [InlineData("""var generation = [|"V3"|]; imageData.HyperVGeneration = generation;""")]
    [InlineData("""const string Generation = [|"V3"|]; imageData.HyperVGeneration = Generation;""")]
    [InlineData("""imageData.HyperVGeneration = condition ? "V1" : [|"V3"|];""")]
    [InlineData("""var generation = "V1"; if (condition) generation = [|"V3"|]; imageData.HyperVGeneration = generation;""")]
    [InlineData("""Unknown(new GalleryImageData(location) { Architecture = [|"Arm32"|] });""")]
    [InlineData("""foreach (var arg in args) Unknown(new TargetRegion(arg) { StorageAccountType = [|"Standard_GRS"|] });""")]
    [InlineData("""Func<ArchitectureType> architecture = () => new ArchitectureType([|"x86"|]); Unknown(architecture);""")]
    [InlineData("""imageData.HyperVGeneration = new HyperVGeneration([|""|]);""")]
    public Task Found_however_it_comes(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("ArchitectureType", "ARM")]
    [InlineData("ImageStorageAccountType", "Premium_ZRS")]
    [InlineData("GalleryReplicationMode", "Fast")]
    [InlineData("GallerySharingPermissionType", "Public")]
    [InlineData("ConfidentialVmEncryptionType", "EncryptedWithPlatformKey")]
    [InlineData("EdgeZoneStorageAccountType", "UltraSSD_LRS")]
    [InlineData("GalleryExtendedLocationType", "Zone")]
    [InlineData("SharingUpdateOperationType", "Delete")]
    [InlineData("SharingProfileGroupType", "Users")]
    [InlineData("ReplicationStatusType", "Status")]
    [InlineData("GalleryExpand", "Groups")]
    [InlineData("SelectPermission", "All")]
    public Task Found_in_each_type(string type, string value) => Verify.Statements($"Unknown(new {type}([|\"{value}\"|]));");

    [Fact]
    public Task Found_in_a_type_of_the_newest_SDK() =>
        Verify.Statements("versionData.PublishingProfile.StorageAccountStrategy = [|\"Prefer_ZRS\"|];", GallerySdk.Newest);

    [Fact]
    public Task The_choices_are_those_of_the_SDK_that_is_referenced() =>
        Verify.Statements("Unknown(new ImageStorageAccountType(\"PremiumV2_LRS\"));", GallerySdk.Newest);

    [Theory]
    [InlineData("""Enum.Parse<SupportedOperatingSystemType>([|"Ubuntu"|])""")]
    [InlineData("""Enum.Parse<SupportedOperatingSystemType>(ignoreCase: true, value: [|"Ubuntu"|])""")]
    [InlineData("""Enum.Parse(typeof(OperatingSystemStateType), [|"Sysprepped"|])""")]
    [InlineData("""(OperatingSystemStateType)Enum.Parse(typeof(OperatingSystemStateType), [|"Sysprepped"|], true)""")]
    public Task Found_in_a_text_that_becomes_an_enum(string expression) => Verify.Statements($"Unknown({expression});");

    [Theory]
    [InlineData("""if (!Enum.TryParse("ubuntu", true, out SupportedOperatingSystemType os)) os = SupportedOperatingSystemType.Linux; imageData.OSType = os;""")]
    [InlineData("""Unknown(Enum.TryParse<SupportedOperatingSystemType>("Unix", out _));""")]
    [InlineData("""try { imageData.OSType = Enum.Parse<SupportedOperatingSystemType>("ubuntu"); } catch (ArgumentException) { imageData.OSType = SupportedOperatingSystemType.Linux; }""")]
    public Task Not_found_where_the_failure_is_handled(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""try { imageData.OSType = Enum.Parse<SupportedOperatingSystemType>([|"ubuntu"|]); } finally { Unknown(1); }""")]
    [InlineData("""try { Unknown(1); } catch (ArgumentException) { imageData.OSType = Enum.Parse<SupportedOperatingSystemType>([|"ubuntu"|]); }""")]
    public Task Found_where_it_is_not(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("""imageData.HyperVGeneration = "V2";""")]
    [InlineData("""imageData.HyperVGeneration = "v2";""")]
    [InlineData("""imageData.HyperVGeneration = HyperVGeneration.V1;""")]
    [InlineData("""imageData.HyperVGeneration = text;""")]
    [InlineData("""imageData.HyperVGeneration = new HyperVGeneration($"V{number}");""")]
    [InlineData("""imageData.HyperVGeneration = "{generation}";""")]
    [InlineData("""imageData.HyperVGeneration = null;""")]
    [InlineData("""var generation = "V3"; generation = "V2"; imageData.HyperVGeneration = generation;""")]
    [InlineData("""var generation = ""; if (condition) generation = "V2"; imageData.HyperVGeneration = generation;""")]
    [InlineData("""Unknown(new TargetRegion(location) { StorageAccountType = "standard_zrs" });""")]
    [InlineData("""Unknown(new ImageStorageAccountType("StandardSSD_LRS"));""")]
    [InlineData("""Unknown(new SharingProfileGroupType("AADTenants"));""")]
    [InlineData("""Unknown(new ConfidentialVmEncryptionType("EncryptedVMGuestStateOnlyWithPmk"));""")]
    [InlineData("""Unknown(Enum.Parse<SupportedOperatingSystemType>("Linux")); Unknown(Enum.Parse<SupportedOperatingSystemType>("linux", ignoreCase: true));""")]
    [InlineData("""Unknown(Enum.Parse<SupportedOperatingSystemType>("1")); Unknown(Enum.Parse<SupportedOperatingSystemType>(text));""")]
    [InlineData("""Unknown(Enum.Parse<DayOfWeek>("Ubuntu")); Unknown(Enum.Parse(typeof(DayOfWeek), "Ubuntu")); Unknown(gallery);""")]
    [InlineData("""Unknown(new VirtualMachineSizeType("Huge")); Unknown(new StorageAccountType("Standard_GRS")); Unknown(gallery);""")]
    [InlineData("""if (imageData.HyperVGeneration == "V9") Unknown(text); Unknown(imageData.HyperVGeneration != new HyperVGeneration("Unknown"));""")]
    public Task Not_found_where_it_is_or_may_be_one_or_is_not_ours(string statements) => Verify.Statements(statements);

    [Fact]
    public Task Not_found_in_a_type_of_the_same_name() => Verify.Source("""
        internal readonly struct HyperVGeneration(string value)
        {
            public static HyperVGeneration V1 { get; } = new("V1");

            public static HyperVGeneration V9 { get; } = "V9";

            public static implicit operator HyperVGeneration(string value) => new(value);

            public override string ToString() => value;
        }
        """);

    [Theory]
    [InlineData("""imageData.HyperVGeneration = [|"V3"|];""", "imageData.HyperVGeneration = HyperVGeneration.V1;", "choice1", "Change 'V3' to 'HyperVGeneration.V1'")]
    [InlineData("""imageData.HyperVGeneration = [|"V3"|];""", "imageData.HyperVGeneration = HyperVGeneration.V2;", "choice2", "Change 'V3' to 'HyperVGeneration.V2'")]
    [InlineData("""imageData.HyperVGeneration = new([|"Gen2"|]); // new""", "imageData.HyperVGeneration = HyperVGeneration.V2; // new", "choice1", "Change 'Gen2' to 'HyperVGeneration.V2'")]
    [InlineData("""imageData.HyperVGeneration = (HyperVGeneration)[|"V22"|];""", "imageData.HyperVGeneration = HyperVGeneration.V2;", "choice1", "Change 'V22' to 'HyperVGeneration.V2'")]
    [InlineData("""Unknown(new ArchitectureType([|"Arm"|]));""", "Unknown(ArchitectureType.Arm64);", "choice1", "Change 'Arm' to 'ArchitectureType.Arm64'")]
    [InlineData("""Unknown(Enum.Parse<SupportedOperatingSystemType>([|"Linus"|]));""", "Unknown(SupportedOperatingSystemType.Linux);", "choice1", "Change 'Linus' to 'SupportedOperatingSystemType.Linux'")]
    [InlineData("""imageData.OSType = (SupportedOperatingSystemType)Enum.Parse(typeof(SupportedOperatingSystemType), [|"Linus"|]);""", "imageData.OSType = SupportedOperatingSystemType.Linux;", "choice1", "Change 'Linus' to 'SupportedOperatingSystemType.Linux'")]
    [InlineData("""var generation = [|"V3"|]; imageData.HyperVGeneration = generation;""", """var generation = "V3"; imageData.HyperVGeneration = HyperVGeneration.V1;""", "choice1", "Change 'V3' to 'HyperVGeneration.V1'")]
    public Task The_fix_writes_a_member(string before, string after, string key, string title) =>
        Verify.Fix(before, after, "GAL0005." + key, title);

    [Fact]
    public Task Fix_all_mends_every_choice() => Verify.Fix(
        """
        var data = new GalleryImageData(location)
        {
            HyperVGeneration = [|"V22"|], // the second
            Architecture = new ArchitectureType([|"Arm"|]),
        };
        """,
        """
        var data = new GalleryImageData(location)
        {
            HyperVGeneration = HyperVGeneration.V2, // the second
            Architecture = ArchitectureType.Arm64,
        };
        """,
        "GAL0005.choice1");

    [Fact]
    public Task Only_the_nearest_of_many_is_offered() => Verify.Fix(
        """Unknown(new ConfidentialVmEncryptionType([|"EncryptWithCmk"|]));""",
        "Unknown(ConfidentialVmEncryptionType.EncryptedWithCmk);",
        "GAL0005.choice1",
        sdk: GallerySdk.Newest);

    [Theory]
    [InlineData("""imageData.HyperVGeneration = condition ? "V1" : [|"V3"|];""")]
    [InlineData("""Unknown(Enum.Parse(typeof(SupportedOperatingSystemType), [|"Unix"|]));""")]
    public Task No_fix_where_no_member_can_stand_in(string statements) => Verify.NoFix(statements);
}
