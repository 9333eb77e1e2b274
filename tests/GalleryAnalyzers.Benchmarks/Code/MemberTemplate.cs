namespace GalleryAnalyzers.Benchmarks.Code;

/// <summary>Makes the text of a member, or of a few that belong together.</summary>
/// <param name="random">What tells one member from the next.</param>
/// <param name="name">A name that no other member of the class has.</param>
internal delegate string MemberTemplate(Random random, string name);
