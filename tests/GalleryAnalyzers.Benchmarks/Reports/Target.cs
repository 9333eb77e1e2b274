using System.Globalization;
using GalleryAnalyzers.Benchmarks.Analyzers;
using GalleryAnalyzers.Benchmarks.Code;

namespace GalleryAnalyzers.Benchmarks.Reports;

/// <summary>What the analyzer may cost, and what it does.</summary>
/// <param name="Text">The target.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Figure">The figure that it is judged on.</param>
/// <param name="Limit">What the figure may come to.</param>
/// <param name="CrossCheck">The same figure, from what analysis adds to the total; null where it is not of time.</param>
/// <param name="Format">How the figures are written.</param>
internal sealed record Target(string Text, string Measure, double Figure, double Limit, double? CrossCheck, string Format)
{
    private const string OwnTime = "own time";
    private const string Cost = "cost";
    private const string Percent = "P1";
    private const string Ratio = "F2";

    public bool Holds => Figure <= Limit;

    public string Write(double figure) => figure.ToString(Format, CultureInfo.InvariantCulture);

    public static IEnumerable<Target> In(Figures figures)
    {
        yield return OfBinding("(a) without the SDK: under 0.1 % of binding", CodeKind.Plain, 0.001, "P3");
        yield return OfBinding("(b) no gallery code: under 2 % of binding", CodeKind.Machines, 0.02, "P2");
        yield return OfPeers("(b) no gallery code: under a twentieth of the cheapest peer", CodeKind.Machines, 0.05, "P2");
        yield return OfBinding("(c) gallery code: under 25 % of binding", CodeKind.Galleries, 0.25, Percent);
        yield return OfPeers("(c) gallery code: below every peer (part of the cheapest)", CodeKind.Galleries, 1, Percent);
        yield return new(
            "(c) gallery code: memory below every peer (part of the thriftiest)",
            "memory",
            figures.Of(CodeKind.Galleries, Contestant.Ours).AllocatedMore / Contestant.Peers.Min(peer => figures.Of(CodeKind.Galleries, peer).AllocatedMore),
            1,
            null,
            Percent);
        yield return OfBinding("(d) one long method: under 50 % of binding", CodeKind.LongMethod, 0.5, Percent);
        yield return new(
            "(e) four times the methods: at most 4.2 times the time",
            OwnTime,
            figures.Of(CodeKind.FourTimesTheGalleries, Contestant.Ours).Own / figures.Of(CodeKind.Galleries, Contestant.Ours).Own,
            4.2,
            figures.Of(CodeKind.FourTimesTheGalleries, Contestant.Ours).Added / figures.Of(CodeKind.Galleries, Contestant.Ours).Added,
            Ratio);

        Target OfBinding(string text, CodeKind code, double limit, string format)
        {
            var (ours, binding) = (figures.Of(code, Contestant.Ours), figures.Of(code, Contestant.Binding).Total);
            return new(text, OwnTime, ours.Own / binding, limit, ours.Added / binding, format);
        }

        Target OfPeers(string text, CodeKind code, double limit, string format)
        {
            var ours = figures.Of(code, Contestant.Ours);
            var peers = Contestant.Peers.Select(peer => figures.Of(code, peer)).ToList();
            return new(text, Cost, ours.Cost / peers.Min(peer => peer.Cost), limit, ours.Added / peers.Min(peer => peer.Added), format);
        }
    }
}
