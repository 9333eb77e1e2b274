using GalleryAnalyzers.Facts;

namespace GalleryAnalyzers.Tests.Facts;

public sealed class ImageFeaturesTests
{
    [Theory]
    [InlineData("DiskControllerType", "DiskControllerTypes")]
    [InlineData("securitytypes", "SecurityType")]
    [InlineData("IsAcceleratedNetworkingSupported", "IsAcceleratedNetworkSupported")]
    [InlineData("IsHibernationSupported", "IsHibernateSupported")]
    [InlineData("SecurityType", null)]
    [InlineData("SECURITYTYPE", null)]
    [InlineData("IsSecureBootSupported", null)]
    [InlineData("Security", null)]
    [InlineData("x", null)]
    public void Nearest_name(string name, string? nearest) => Assert.Equal(nearest, ImageFeatures.NearestName(name));

    [Theory]
    [InlineData("SecurityType", "TrustedLaunch", true)]
    [InlineData("securitytype", "STANDARD", true)]
    [InlineData("SecurityType", "Trusted", false)]
    [InlineData("SecurityType", "TrustedLaunch, Standard", false)]
    [InlineData("IsHibernateSupported", "true", true)]
    [InlineData("IsHibernateSupported", "yes", false)]
    [InlineData("DiskControllerTypes", "SCSI,NVMe", true)]
    [InlineData("DiskControllerTypes", " nvme , scsi ", true)]
    [InlineData("DiskControllerTypes", "SCSI,", false)]
    [InlineData("DiskControllerTypes", "SATA", false)]
    public void Accepts(string name, string value, bool isAccepted) => Assert.Equal(isAccepted, ImageFeatures.Accepts(name, value));

    [Theory]
    [InlineData("SecurityType", "Trusted Launch", "TrustedLaunch")]
    [InlineData("SecurityType", "ConfidentialVMSuported", "ConfidentialVmSupported")]
    [InlineData("IsHibernateSupported", "Flase", "False")]
    [InlineData("DiskControllerTypes", "nvm,SCSI", "NVMe, SCSI")]
    [InlineData("DiskControllerTypes", "SATA", null)]
    [InlineData("IsHibernateSupported", "No", "False")]
    [InlineData("SecurityType", "No", null)]
    public void Nearest_value(string name, string value, string? nearest) => Assert.Equal(nearest, ImageFeatures.NearestValue(name, value));

    [Theory]
    [InlineData("SecurityType", "TrustedLaunchSupported", true)]
    [InlineData("SecurityType", "confidentialvm", true)]
    [InlineData("SecurityType", "Standard", false)]
    [InlineData("SecurityType", "Contoso", false)]
    [InlineData("IsHibernateSupported", "True", false)]
    public void Needs_the_second_generation(string name, string value, bool needs) => Assert.Equal(needs, ImageFeatures.NeedsV2(name, value));
}
