using System.Globalization;
using System.Runtime.CompilerServices;

namespace GalleryAnalyzers.Tests.Infrastructure;

/// <summary>Tests compare texts: on a machine of whatever language they are English, but where a test asks for another.</summary>
internal static class English
{
    [ModuleInitializer]
    internal static void Speak() =>
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("en-US");
}
