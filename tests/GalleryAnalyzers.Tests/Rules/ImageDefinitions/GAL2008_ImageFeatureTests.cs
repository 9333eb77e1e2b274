namespace GalleryAnalyzers.Tests.Rules.ImageDefinitions;

public sealed class GAL2008_ImageFeatureTests
{
    [Theory]
    [InlineData("DiskControllerType", "DiskControllerTypes")]
    [InlineData("DiskControlerTypes", "DiskControllerTypes")]
    [InlineData("SecurityTypes", "SecurityType")]
    [InlineData("Security Type", "SecurityType")]
    [InlineData("IsAcceleratedNetworkingSupported", "IsAcceleratedNetworkSupported")]
    [InlineData("AcceleratedNetworkSupported", "IsAcceleratedNetworkSupported")]
    [InlineData("IsHibernationSupported", "IsHibernateSupported")]
    [InlineData("isHibernatesupport", "IsHibernateSupported")]
    public Task A_misspelled_name_is_found_and_mended(string bad, string good) => Verify.Fix(
        $"Unknown(new GalleryImageFeature {{ Name = [|\"{bad}\"|], Value = \"Standard\" }});",
        $"Unknown(new GalleryImageFeature {{ Name = \"{good}\", Value = {(good == "SecurityType" ? "\"Standard\"" : "[|\"Standard\"|]")} }});",
        "GAL2008.nearest",
        $"Change '{bad}' to '{good}'");

    [Theory]
    [InlineData("SecurityType", "TrustedLaunchEnabled")]
    [InlineData("SecurityType", "None")]
    [InlineData("securityType", "Trusted Launch")]
    [InlineData("IsAcceleratedNetworkSupported", "Yes")]
    [InlineData("IsHibernateSupported", "1")]
    [InlineData("DiskControllerTypes", "IDE")]
    [InlineData("DiskControllerTypes", "SCSI;NVMe")]
    [InlineData("DiskControllerTypes", "SCSI, SATA")]
    public Task A_value_outside_the_known_ones_is_found(string name, string value) =>
        Verify.Statements($"Unknown(new GalleryImageFeature {{ Name = \"{name}\", Value = [|\"{value}\"|] }});");

    [Theory]
    [InlineData("""imageData.Features.Add(new GalleryImageFeature { Name = [|"DiskControllerType"|], Value = "SCSI" });""")]
    [InlineData("""Unknown(new GalleryImageData(location) { Features = { new() { Name = [|"DiskControllerType"|], Value = "SCSI" } } });""")]
    [InlineData("""var feature = new GalleryImageFeature(); feature.Value = [|"Yes"|]; feature.Name = "IsHibernateSupported"; Unknown(feature);""")]
    [InlineData("""var name = [|"SecurityTyp"|]; Unknown(new GalleryImageFeature { Name = name, Value = text });""")]
    [InlineData("""const string Value = [|"Secure"|]; Unknown(new GalleryImageFeature { Name = "SecurityType", Value = Value });""")]
    [InlineData("""Unknown(new GalleryImageFeature { Name = "SecurityType", Value = condition ? "Standard" : [|"Secure"|] });""")]
    [InlineData("""Unknown(new GalleryImageFeature { Name = condition ? "IsHibernateSupported" : "IsAcceleratedNetworkSupported", Value = [|"Yes"|] });""")]
    [InlineData("""Unknown(new GalleryImageFeature { Name = condition ? [|"SecurityTypes"|] : text, Value = "Yes" });""")]
    [InlineData("""foreach (var arg in args) imageData.Features.Add(new() { Name = [|"SecurityTypes"|], Value = arg });""")]
    [InlineData("""Func<GalleryImageFeature> make = () => new() { Name = "SecurityType", Value = [|"Secure"|] }; Unknown(make);""")]
    [InlineData("""Unknown(new GalleryImagePatch { Features = { new() { Name = "SecurityType", Value = [|"Secure"|] } } });""")]
    public Task Found_however_the_feature_is_made(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("SecurityType", "TrustedLaunchSupported")]
    [InlineData("SecurityType", "TrustedLaunch")]
    [InlineData("SecurityType", "ConfidentialVmSupported")]
    [InlineData("SecurityType", "ConfidentialVM")]
    [InlineData("SecurityType", "TrustedLaunchAndConfidentialVmSupported")]
    [InlineData("SecurityType", "Standard")]
    [InlineData("SECURITYTYPE", "trustedlaunch")]
    [InlineData("IsAcceleratedNetworkSupported", "True")]
    [InlineData("IsHibernateSupported", "false")]
    [InlineData("DiskControllerTypes", "SCSI")]
    [InlineData("DiskControllerTypes", "NVMe")]
    [InlineData("DiskControllerTypes", "SCSI, NVMe")]
    [InlineData("diskcontrollertypes", "nvme,scsi")]
    [InlineData("IsSecureBootSupported", "Yes")]
    [InlineData("Contoso", "anything")]
    [InlineData("{feature}", "Yes")]
    [InlineData("SecurityType", "{security-type}")]
    public Task Not_found_where_the_feature_is_one_or_is_not_known(string name, string value) =>
        Verify.Statements($"Unknown(new GalleryImageFeature {{ Name = \"{name}\", Value = \"{value}\" }});");

    [Theory]
    [InlineData("""Unknown(new GalleryImageFeature { Name = "SecurityType", Value = text });""")]
    [InlineData("""Unknown(new GalleryImageFeature { Name = text, Value = "Yes" });""")]
    [InlineData("""Unknown(new GalleryImageFeature { Value = "Yes" });""")]
    [InlineData("""Unknown(new GalleryImageFeature { Name = "SecurityType", Value = null });""")]
    [InlineData("""Unknown(new GalleryImageFeature { Name = condition ? "SecurityType" : "IsHibernateSupported", Value = "True" });""")]
    [InlineData("""Unknown(new GalleryImageFeature { Name = condition ? "SecurityType" : text, Value = "Yes" });""")]
    [InlineData("""var feature = new GalleryImageFeature { Name = "SecurityType", Value = "Yes" }; feature.Value = text; Unknown(feature);""")]
    [InlineData("""var feature = new GalleryImageFeature { Name = "SecurityType" }; Unknown(feature); feature.Value = "Yes";""")]
    [InlineData("""Unknown(new GalleryImageFeature { Name = "IsHibernateSupported", Value = condition.ToString() });""")]
    [InlineData("""Unknown(new TargetRegion("westus") { StorageAccountType = ImageStorageAccountType.StandardLrs }); Unknown("SecurityTypes");""")]
    public Task Not_found_where_it_may_be_right(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("SecurityType", "Trusted Launch", "TrustedLaunch")]
    [InlineData("SecurityType", "TrustedLaunchSuported", "TrustedLaunchSupported")]
    [InlineData("SecurityType", "ConfidentialVMs", "ConfidentialVM")]
    [InlineData("IsHibernateSupported", "Tru", "True")]
    [InlineData("IsHibernateSupported", "Yes", "True")]
    [InlineData("IsAcceleratedNetworkSupported", "no", "False")]
    [InlineData("DiskControllerTypes", "SCSI, NVM", "SCSI, NVMe")]
    public Task A_value_that_is_near_to_one_is_mended(string name, string bad, string good) => Verify.Fix(
        $"Unknown(new GalleryImageFeature {{ Name = \"{name}\", Value = [|\"{bad}\"|] }});",
        $"Unknown(new GalleryImageFeature {{ Name = \"{name}\", Value = \"{good}\" }});",
        "GAL2008.nearest",
        $"Change '{bad}' to '{good}'");

    [Fact]
    public Task Fix_all_mends_every_feature() => Verify.Fix(
        """
        imageData.Features.Add(new GalleryImageFeature { Name = [|"DiskControllerType"|], Value = "SCSI, NVMe" }); // disks
        imageData.Features.Add(new GalleryImageFeature
        {
            Name = "SecurityType",
            Value = [|"TrustedLaunchs"|],
        });
        """,
        """
        imageData.Features.Add(new GalleryImageFeature { Name = "DiskControllerTypes", Value = "SCSI, NVMe" }); // disks
        imageData.Features.Add(new GalleryImageFeature
        {
            Name = "SecurityType",
            Value = "TrustedLaunch",
        });
        """);

    [Theory]
    [InlineData("SecurityType", "None")]
    [InlineData("DiskControllerTypes", "SCSI, SATA")]
    public Task No_fix_where_none_is_near(string name, string value) =>
        Verify.NoFix($"Unknown(new GalleryImageFeature {{ Name = \"{name}\", Value = [|\"{value}\"|] }});");
}
